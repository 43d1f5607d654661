import random
k = int(input())
random.seed(k)
p = random.choice([0.1, 0.3, 0.5])
r = [k % 8 == 0 or random.random() < p for _ in range(8)]
c = [random.random() < p for _ in range(8)]
for i in range(8):
    print("".join("B" if r[i] or c[j] else "W" for j in range(8)))
