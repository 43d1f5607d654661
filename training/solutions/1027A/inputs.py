import random
random.seed(int(input()))
t = random.randint(2, 5)
print(t)
for i in range(t):
    a = [random.choice("bcdwx") for _ in range(random.randint(1, 4))]
    b = [chr(ord(c) + random.choice([0, 2, -2, 0, 2, 1])) for c in a]
    s = a + [max("a", c) for c in b[::-1]]
    print(len(s))
    print("".join(s))
