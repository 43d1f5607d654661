import random
random.seed(int(input()))
n = random.randint(1, 5)
m = random.randint(1, 6)
s = random.choice(["a?", "ab?", "a???", "abcxyz??"])
print(n)
for _ in range(n):
    print("".join(random.choice(s) for _ in range(m)))
