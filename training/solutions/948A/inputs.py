import random
random.seed(int(input()))
r, c = random.randint(1, 5), random.randint(1, 5)
p = random.choice(["SW...", "SW........", "SW............", "S.", "W."])
print(r, c)
for _ in range(r):
    print("".join(random.choice(p) for _ in range(c)))
