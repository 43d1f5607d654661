import random
random.seed(int(input()))
w = ["Danil", "Olya", "Slava", "Ann", "Nikita"]
p = random.choice(w)
q = random.choice([p, random.choice(w)])
print(random.choice([p + "_" + q, p + "AndString", "x" + p, p[:-1] + "_problem", q + "ab" + p, "_" + p + "_"]))
