import random
random.seed(int(input()))
n = random.randint(1, 8)
s = ''.join(random.choice('((()#') for _ in range(n)) + '#' + random.choice(['', '', ')', '('])
print(s)
