import random
random.seed(int(input()))
n, m = random.randint(1, 7), random.randint(1, 7)
print(n, m)
for i in range(n):
    print("".join(("face"[i % 2 * 2 + j % 2] if random.random() < 0.8 else random.choice("facex")) for j in range(m)))
