import random
random.seed(int(input()))
n = random.randint(2, 8)
m = [random.randint(1, 9) for _ in range(n)]
if n > 3:
    m[1] = random.randint(1, 2)
    m[0] = 10
print(n)
print(*m)
