import random
random.seed(int(input()))
n = random.randint(1, random.choice([3, 8, 20]))
c = random.choice(["a", "ab", "abc", "abcdefghijklmnopqrstuvwxyz"])
print("".join(random.choice(c) for i in range(n)))
