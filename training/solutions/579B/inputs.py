import random
random.seed(int(input()))
n = random.randint(1, 4)
x = random.sample(range(1, 100), n * (2 * n - 1))
print(n)
for i in range(1, 2 * n):
    print(*[x.pop() for _ in range(i)])
