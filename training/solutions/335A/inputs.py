import random
random.seed(int(input()))
m = random.randint(1, 12)
print(''.join(random.choice('aaabbcd') for _ in range(m)))
print(random.randint(1, 8))
