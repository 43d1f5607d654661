import random
random.seed(int(input()))
n = random.choice([3, 6, 9])
print(n)
w = random.choice(["012", "001", "002", "112", "12"])
print("".join(random.choice(w) for _ in range(n)))
