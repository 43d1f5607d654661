import random
random.seed(int(input()))
n = random.randint(3, 7)
a = [random.randint(1, 9) for i in range(n - 1)]
a.append(sum(a) + random.choice([0, 1, 5, 30]))
random.shuffle(a)
print(n)
print(*a)
