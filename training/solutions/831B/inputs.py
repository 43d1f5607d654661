import random
random.seed(int(input()))
a = list("abcdefghijklmnopqrstuvwxyz")
random.shuffle(a)
print("".join(a))
random.shuffle(a)
print("".join(a))
print("".join(random.choice("abcxyzABCXYZ0129") for _ in range(random.randint(1, 12))))
