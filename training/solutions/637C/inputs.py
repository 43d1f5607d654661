import random
random.seed(int(input()))
n = random.choice([1, 2, 2, 3, 4])
s = set()
while len(s) < n:
    s.add("".join(random.choice("0123") for _ in range(6)))
print(n)
print(*sorted(s), sep="\n")
