import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 8, 14]))
w = random.choice(["ab", "abc", "aaab", "abcdefghijklmnopqrstuvwxyz"])
print(n)
print("".join(random.choice(w) for i in range(n)))
