import random
random.seed(int(input()))
t = random.randint(2, 4)
print(t)
for i in range(t):
    n = random.randint(1, 4)
    s = list("".join(random.choice("abc") * n for _ in range(3)))
    if random.random() < 0.4:
        s[0] = random.choice("abcd")
    random.shuffle(s)
    print(n)
    for j in range(n):
        print("".join(s[3 * j:3 * j + 3]))
