import random
random.seed(int(input()))
d = random.choice("LR")
print(d)
a = "wertyuiopsdfghjkl;xcvbnm,./" if d == "R" else "qwertyuioasdfghjklzxcvbnm,."
print("".join(random.choice(a) for _ in range(random.randint(1, 10))))
