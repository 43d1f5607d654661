import random
random.seed(int(input()))
n = random.randint(2, 7)
print(n)
for _ in range(n):
    t = random.choice(["insert", "removeMin", "getMin", "getMin"])
    print(t if t == "removeMin" else t + " " + str(random.randint(1, 5)))
