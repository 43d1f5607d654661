import random
random.seed(int(input()))
q = random.randint(1, 5)
print(q)
for _ in range(q):
    n = random.randint(1, 5)
    for _ in range(2):
        print("".join(random.choice("abcdefgh") for _ in range(n)))
