n = int(input())
s = input()
for i in range(n, 0, -1):
    s = s.replace("ogo" + "go" * i, "***")
print(s.replace("ogo", "***"))
