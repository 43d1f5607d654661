print("YES" if set(input()) & set("HQ9") else "NO")
