import random
random.seed(int(input()))
n = random.randint(1, 7)
m = random.choice([2, 2, 3, 6])
print(n)
for i in range(n):
    if i:
        print("**")
    print("".join(str(random.randint(1, m)) for _ in range(2)))
    print("".join(str(random.randint(1, m)) for _ in range(2)))
