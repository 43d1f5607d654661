import random
random.seed(int(input()))
n = random.randint(1, 6)
a = [random.choice([random.randint(0, 9) ** 2, random.randint(-9, 3)]) for _ in range(n)]
a.append(random.choice([-5, 2, 3]))
random.shuffle(a)
print(n + 1)
print(*a)
