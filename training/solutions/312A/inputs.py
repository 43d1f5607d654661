import random
random.seed(int(input()))
n = random.randint(1, 6)
print(n)
for i in range(n):
    s = "".join(random.choice("ab_,. XZ") for j in range(random.randint(1, 12)))
    a = random.choice(["miao.", "miao.", "Miao.", "miao", "lala.", "", ""])
    b = random.choice(["lala.", "lala.", "lala", "lala,", "miao.", "", ""])
    print(a + random.choice([s, s, "x"]) + b)
