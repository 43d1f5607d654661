import random
random.seed(int(input()))
n = random.randint(3, 6)
print(n)
for i in range(n):
    k = random.randint(1, 6)
    a = random.randint(97, 110)
    s = [chr(a + j) for j in range(k)]
    if random.random() < 0.5:
        s[random.randrange(k)] = random.choice(s)
    random.shuffle(s)
    print("".join(s))
