import random
random.seed(int(input()))
n = random.randint(1, 10)
print("".join(random.choice("abcd") for _ in range(n)))
print(6)
for i in range(6):
    l = random.randint(1, n)
    if i < 5 and random.random() < 0.5:
        print(1, l, random.choice("abcdef"))
    else:
        print(2, l, random.randint(l, n))
