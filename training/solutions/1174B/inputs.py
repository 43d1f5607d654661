import random
random.seed(int(input()))
n = random.randint(1, 6)
m = random.choice([3, 9, 10 ** 9])
a = [random.randint(1, m) for _ in range(n)]
r = random.random()
if r < 0.3:
    a = [x if x % 2 else x - 1 for x in a]
elif r < 0.4:
    a = [x + x % 2 for x in a]
print(n)
print(*a)
