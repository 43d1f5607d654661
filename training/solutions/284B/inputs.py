import random
random.seed(int(input()))
n = random.randint(2, 8)
a = random.choice(["AF", "AFI", "AAFFI", "AAAAFI"])
print(n)
print("".join(random.choice(a) for _ in range(n)))
