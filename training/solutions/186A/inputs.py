import random
random.seed(int(input()))
n = random.randint(2, 6)
while True:
    a = [random.choice("abc") for _ in range(n)]
    b = a[:]
    for _ in range(random.randint(1, 2)):
        i, j = random.sample(range(n), 2)
        b[i], b[j] = b[j], b[i]
    if random.random() < 0.2:
        b[0] = "d"
    if random.random() < 0.1:
        b.append("a")
    if a != b:
        break
print("".join(a))
print("".join(b))
