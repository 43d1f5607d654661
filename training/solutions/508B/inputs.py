import random
random.seed(int(input()))
n = random.randint(1, random.choice([2, 4, 8]))
w = random.choice(["0123456789", "13579", "2468135", "6813"])
s = [random.choice(w) for i in range(n)]
if s[0] == "0":
    s[0] = "4"
print("".join(s) + random.choice("13579"))
