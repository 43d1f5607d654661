import random
k = int(input())
random.seed(k)
n = 0 if k % 9 == 0 else random.randint(1, 10)
print("{" + ", ".join(random.choice("abcdefxyz") for _ in range(n)) + "}")
