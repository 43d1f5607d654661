import random
random.seed(int(input()))
n = random.randint(1, 10)
print(n)
print(''.join(random.choice('0011' + random.choice('01') * 3) for _ in range(n)))
