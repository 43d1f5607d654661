import random
random.seed(int(input()))
k = random.choice(["0123456789", "0258", "01379", "1235680", "123089"])
n = random.randint(1, 6)
print(n)
print("".join(random.choice(k) for _ in range(n)))
