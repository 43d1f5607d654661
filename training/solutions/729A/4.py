n = int(input())
s = input().strip()
while "ogogo" in s:
    s = s.replace("ogogo", "ogo")
print(s.replace("ogo", "***"))
