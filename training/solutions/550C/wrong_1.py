s = input()
for i in range(len(s)):
    for j in range(i + 1, len(s) + 1):
        if int(s[i:j]) % 8 == 0:
            print("YES")
            print(int(s[i:j]))
            exit()
print("NO")
