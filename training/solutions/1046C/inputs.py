import random
random.seed(int(input()))
n = random.randint(2, 7)
s = sorted(random.sample(range(30), n), reverse=True)
p = sorted((random.randint(0, 20) for _ in range(n)), reverse=True)
print(n, random.randint(1, n))
print(*s)
print(*p)
