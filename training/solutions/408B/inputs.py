import random
random.seed(int(input()))
k = random.choice([1, 2, 3, 4])
n = random.choice([1, 3, 8, 20])
m = random.choice([1, 3, 8, 20])
print("".join(random.choice("abcdz"[:k]) for _ in range(n)))
k += random.randint(0, 1)
print("".join(random.choice("abcdz"[:k]) for _ in range(m)))
