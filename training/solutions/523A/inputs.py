import random
random.seed(int(input()))
k = random.choice([2, 4, 6])
w, h = random.randint(1, k), random.randint(1, k)
print(w, h)
for i in range(h):
    print("".join(random.choice(".*") for j in range(w)))
