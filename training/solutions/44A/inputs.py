import random
random.seed(int(input()))
n = random.randint(1, 9)
print(n)
w = lambda: "".join(random.choice("ab") for _ in range(random.randint(1, 3)))
for i in range(n):
    print(w(), w())
