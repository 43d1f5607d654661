import random
random.seed(int(input()))
n = random.randint(5, 10)
a = [random.randint(1, 3) for _ in range(n)]
print(n)
print(*a)
q = random.randint(3, 7)
print(q)
for _ in range(q):
    if a and random.random() < 0.35:
        x = random.choice(a)
        a.remove(x)
        print("-", x)
    else:
        x = random.randint(1, 3)
        a.append(x)
        print("+", x)
