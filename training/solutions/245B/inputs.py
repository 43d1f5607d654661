import random
random.seed(int(input()))
w = random.choice(["ru", "rux", "abcdefghijklmnopqrstuvwxyz"])
d = "".join(random.choice(w) for i in range(random.randint(1, 6)))
c = "".join(random.choice(w) for i in range(random.randint(0, 6)))
print(random.choice(["http", "ftp"]) + random.choice([d, d, "ru"]) + "ru" + c)
