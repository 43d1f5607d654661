import random
random.seed(int(input()))
a = random.choice(["...........QRBNPKqrbnpk", "............................Pp", ".................Nnb"])
for i in range(8):
    print("".join(random.choice(a) for _ in range(8)))
