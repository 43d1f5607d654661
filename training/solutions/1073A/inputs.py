import random
random.seed(int(input()))
n = random.randint(1, 9)
p = random.choice(["a", "ab", "aaaab", "abc", "zzzy"])
print(n)
print("".join(random.choice(p) for _ in range(n)))
