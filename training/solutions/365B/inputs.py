import random
random.seed(int(input()))
n = random.choice([1, 1, 2, 3, 6, 9])
a = [random.randint(0, 2), random.randint(0, 2)]
while len(a) < n:
    a.append(a[-1] + a[-2] if random.random() < 0.7 else random.randint(0, 3))
print(n)
print(*a[:n])
