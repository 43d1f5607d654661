import random
random.seed(int(input()))
n = random.randint(1, 5)
m = random.randint(n, 10)
print(n, m)
for k in n, m:
    print("".join(random.choice("abc") for _ in range(k)))
