import random
random.seed(int(input()))
n = random.choice([4, 8, 12, 20, random.randint(4, 20)])
a = list("ACGT" * (n // 4 + 1))[:n]
random.shuffle(a)
p = random.random()
a = [c if random.random() < p else "?" for c in a]
if random.random() < 0.2:
    a[random.randrange(n)] = random.choice("ACGT")
print(n)
print("".join(a))
