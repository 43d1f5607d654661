import random
random.seed(int(input()))
n = random.randint(1, 9)
s = random.choice(["01", "123", "0123456789", "0123456789"])
print(n)
for _ in range(2):
    print("".join(random.choice(s) for _ in range(n)))
