import random
seed = int(input())
random.seed(seed)
n = random.randint(1, 12)
p = "0" if seed % 5 == 0 else random.choice(["01", "001", "0001"])
print(n)
print(*[random.choice(p) for _ in range(n)])
