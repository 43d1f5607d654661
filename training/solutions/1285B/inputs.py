import random
random.seed(int(input()))
t = random.randint(1, 6)
print(t)
for _ in range(t):
    n = random.randint(2, 6)
    m = random.choice([2, 5, 10**9])
    a = [random.randint(-m // 2, m) for _ in range(n)]
    print(n)
    print(*a)
