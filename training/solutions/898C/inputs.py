import random
random.seed(int(input()))
n = random.randint(1, 4)
print(n)
for _ in range(n):
    k = random.randint(1, 3)
    print(random.choice(["ann", "bob"]), k, *["".join(random.choice("01") for _ in range(random.randint(1, 3))) for _ in range(k)])
