import random
random.seed(int(input()))
a = random.choice(["AHIMOTUVWXY", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "AHIMOTUVWXYB"])
s = "".join(random.choice(a) for _ in range(random.randint(1, 4)))
print(random.choice([s, s + s[::-1], s + s[-2::-1]]))
