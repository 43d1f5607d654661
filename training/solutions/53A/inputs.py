import random
random.seed(int(input()))
w = lambda n: "".join(random.choice("ab") for _ in range(random.randint(1, n)))
print(w(3))
n = random.randint(1, 6)
print(n)
for i in range(n):
    print(w(6))
