k = int(input()) % 27
for i in range(3):
    print(["rock", "paper", "scissors"][k // 3**i % 3])
