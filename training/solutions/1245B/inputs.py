import random
random.seed(int(input()))
t = random.randint(1, 4)
print(t)
for i in range(t):
    n = random.randint(1, random.choice([2, 4, 8]))
    a = random.randint(0, n)
    b = random.randint(0, n - a)
    c = [a, b, n - a - b]
    random.shuffle(c)
    print(n)
    print(*c)
    print("".join(random.choice("RPS") for j in range(n)))
