import random
random.seed(int(input()))
m = random.choice([3, 10, 100])
a = [random.randint(0, m) for _ in range(3)]
b = [random.randint(0, m) for _ in range(3)]
need = -(-sum(a) // 5) - -sum(b) // 10
print(*a)
print(*b)
print(min(100, max(1, need + random.randint(-2, 2))))
