import random
random.seed(int(input()))
n = random.randint(2, 12)
p = random.choice(["01", "011", "0111"])
print(n, random.randint(1, min(4, n - 1)))
print("1" + "".join(random.choice(p) for _ in range(n - 2)) + "1")
